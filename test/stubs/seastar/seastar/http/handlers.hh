#pragma once
#include "httpd.hh"
