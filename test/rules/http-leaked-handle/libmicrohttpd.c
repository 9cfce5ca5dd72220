// A response counts its users: the handler gives up its own, on each way.
#include <microhttpd.h>
#include <string.h>

static enum MHD_Result forgotten(struct MHD_Connection *connection) {
  struct MHD_Response *response = MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT); // expect: http-leaked-handle
  return MHD_queue_response(connection, 200, response);
}

static enum MHD_Result on_one_way(struct MHD_Connection *connection, const char *url) {
  struct MHD_Response *response = MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT); // expect: http-leaked-handle
  if (!response)
    return MHD_NO;
  if (MHD_add_response_header(response, "X-Url", url) != MHD_YES)
    return MHD_NO;
  enum MHD_Result result = MHD_queue_response(connection, 200, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result given_up(struct MHD_Connection *connection) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  enum MHD_Result result = MHD_queue_response(connection, 200, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result each_way(struct MHD_Connection *connection, const char *url) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  if (!response)
    return MHD_NO;
  if (MHD_add_response_header(response, "X-Url", url) != MHD_YES) {
    MHD_destroy_response(response);
    return MHD_NO;
  }
  enum MHD_Result result = MHD_queue_response(connection, 200, response);
  MHD_destroy_response(response);
  return result;
}

// Made once, for as long as the program runs.
static struct MHD_Response *not_found;
int prepare(void) {
  not_found = MHD_create_response_from_buffer(2, (void *)"no", MHD_RESPMEM_PERSISTENT);
  return not_found != NULL;
}

static struct MHD_Response *page(const char *text) {
  return MHD_create_response_from_buffer(strlen(text), (void *)text, MHD_RESPMEM_MUST_COPY);
}
static enum MHD_Result helper(struct MHD_Connection *connection) {
  struct MHD_Response *response = page("ok");
  enum MHD_Result result = MHD_queue_response(connection, 200, response);
  MHD_destroy_response(response);
  return result;
}

struct upload {
  struct MHD_PostProcessor *processor;
};
static enum MHD_Result part(void *cls, enum MHD_ValueKind kind, const char *key, const char *file,
                            const char *type, const char *encoding, const char *data,
                            uint64_t offset, size_t size) {
  return MHD_YES;
}
int begin(struct upload *upload, struct MHD_Connection *connection) {
  upload->processor = MHD_create_post_processor(connection, 1024, part, upload);
  return upload->processor != NULL;
}
void end(struct upload *upload) {
  if (upload->processor)
    MHD_destroy_post_processor(upload->processor);
}

void use(struct MHD_Connection *connection) {
  forgotten(connection);
  on_one_way(connection, "/");
  given_up(connection);
  each_way(connection, "/");
  helper(connection);
}
