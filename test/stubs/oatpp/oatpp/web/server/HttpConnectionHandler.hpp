#include "api/ApiController.hpp"
