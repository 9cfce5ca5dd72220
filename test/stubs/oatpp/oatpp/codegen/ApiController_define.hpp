// The macros between OATPP_CODEGEN_BEGIN and OATPP_CODEGEN_END: what they make has the
// names and the shape of what the real ones make, with up to two parameters.

#define OATPP_STUB_TYPE(TYPE, NAME) const TYPE &NAME
#define OATPP_STUB_READ(TYPE, NAME) const TYPE NAME = TYPE();
#define OATPP_STUB_NAME(TYPE, NAME) NAME
#define OATPP_STUB_COUNT(A, B, C, PICKED, ...) PICKED

#define REQUEST(TYPE, NAME) (TYPE, NAME)
#define HEADER(TYPE, NAME, ...) (TYPE, NAME)
#define PATH(TYPE, NAME, ...) (TYPE, NAME)
#define QUERY(TYPE, NAME, ...) (TYPE, NAME)
#define BODY_STRING(TYPE, NAME) (TYPE, NAME)
#define BODY_DTO(TYPE, NAME) (TYPE, NAME)

#define OATPP_STUB_DECLARE(NAME, METHOD, ASYNC)                                                     \
  template <class T>                                                                               \
  static std::shared_ptr<Handler<T>> Z__ENDPOINT_HANDLER_GET_INSTANCE_##NAME(T *controller) {      \
    auto handler =                                                                                 \
        std::static_pointer_cast<Handler<T>>(controller->getEndpointHandler(#NAME));               \
    if (!handler) {                                                                                \
      handler = Handler<T>::createShared(controller, METHOD, ASYNC);                               \
      controller->setEndpointHandler(#NAME, handler);                                              \
    }                                                                                              \
    return handler;                                                                                \
  }                                                                                                \
  const std::shared_ptr<oatpp::web::server::api::Endpoint> Z__ENDPOINT_##NAME = createEndpoint(    \
      m_endpoints, Z__ENDPOINT_HANDLER_GET_INSTANCE_##NAME(this), EndpointInfoBuilder());

#define OATPP_STUB_PROXY(NAME)                                                                     \
  std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> Z__PROXY_METHOD_##NAME(          \
      const std::shared_ptr<oatpp::web::protocol::http::incoming::Request> &__request)

#define OATPP_STUB_ENDPOINT_0(NAME)                                                                \
  OATPP_STUB_DECLARE(NAME, &T::Z__PROXY_METHOD_##NAME, nullptr)                                    \
  OATPP_STUB_PROXY(NAME) {                                                                         \
    (void)__request;                                                                               \
    return NAME();                                                                                 \
  }                                                                                                \
  std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> NAME()
#define OATPP_STUB_ENDPOINT_1(NAME, A)                                                             \
  OATPP_STUB_DECLARE(NAME, &T::Z__PROXY_METHOD_##NAME, nullptr)                                    \
  OATPP_STUB_PROXY(NAME) {                                                                         \
    (void)__request;                                                                               \
    OATPP_STUB_READ A return NAME(OATPP_STUB_NAME A);                                              \
  }                                                                                                \
  std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> NAME(OATPP_STUB_TYPE A)
#define OATPP_STUB_ENDPOINT_2(NAME, A, B)                                                          \
  OATPP_STUB_DECLARE(NAME, &T::Z__PROXY_METHOD_##NAME, nullptr)                                    \
  OATPP_STUB_PROXY(NAME) {                                                                         \
    (void)__request;                                                                               \
    OATPP_STUB_READ A OATPP_STUB_READ B return NAME(OATPP_STUB_NAME A, OATPP_STUB_NAME B);         \
  }                                                                                                \
  std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> NAME(OATPP_STUB_TYPE A,          \
                                                                       OATPP_STUB_TYPE B)

// ENDPOINT("GET", "/path", name, PATH(String, a), …) { return createResponse(…); }
#define ENDPOINT(METHOD, PATH, ...)                                                                \
  OATPP_STUB_COUNT(__VA_ARGS__, OATPP_STUB_ENDPOINT_2, OATPP_STUB_ENDPOINT_1,                      \
                   OATPP_STUB_ENDPOINT_0, )(__VA_ARGS__)

// ENDPOINT_INFO(name) { info->summary = "…"; }
#define ENDPOINT_INFO(NAME)                                                                        \
  void Z__ENDPOINT_ADD_INFO_##NAME(                                                                \
      const std::shared_ptr<oatpp::web::server::api::Endpoint::Info> &info)

// ENDPOINT_ASYNC("GET", "/path", Name) { ENDPOINT_ASYNC_INIT(Name) Action act() override {…} };
#define ENDPOINT_ASYNC(METHOD, PATH, NAME)                                                         \
  OATPP_STUB_DECLARE(NAME, nullptr, &T::Z__PROXY_METHOD_##NAME)                                    \
  oatpp::async::CoroutineStarterForResult<                                                         \
      const std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> &>                     \
  Z__PROXY_METHOD_##NAME(                                                                          \
      const std::shared_ptr<oatpp::web::protocol::http::incoming::Request> &__request) {           \
    return NAME::startForResult(this, __request);                                                  \
  }                                                                                                \
  class NAME : public HandlerCoroutine<NAME, __ControllerType>

#define ENDPOINT_ASYNC_INIT(NAME)                                                                  \
public:                                                                                            \
  NAME(__ControllerType *pController, const std::shared_ptr<IncomingRequest> &pRequest)            \
      : HandlerCoroutine(pController, pRequest) {}
