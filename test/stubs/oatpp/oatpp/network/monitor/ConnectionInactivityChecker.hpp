#include "../../web/server/api/ApiController.hpp"
