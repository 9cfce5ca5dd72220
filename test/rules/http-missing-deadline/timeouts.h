#ifndef TIMEOUTS_H
#define TIMEOUTS_H

#define REQUEST_MS 1000L
static const long RequestSeconds = 15L;

#endif
