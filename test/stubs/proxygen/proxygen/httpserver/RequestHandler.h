#include "ResponseBuilder.h"
