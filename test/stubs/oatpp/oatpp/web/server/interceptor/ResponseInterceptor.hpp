#include "../api/ApiController.hpp"
