// Stands in for the header that the build makes.
#include <json/json.h>
