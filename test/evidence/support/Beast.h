// What the programs about Boost.Beast share.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_BEAST_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_BEAST_H

#include "test/evidence/support/Evidence.h"
#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <boost/version.hpp>

namespace evidence {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

inline asio::ip::tcp::endpoint endpointOf(int Port) {
  return {asio::ip::address_v4::loopback(), static_cast<uint16_t>(Port)};
}

/// \p Socket, which listens, as an acceptor.
inline asio::ip::tcp::acceptor acceptorOf(asio::io_context &Io, int Socket) {
  return asio::ip::tcp::acceptor(Io, asio::ip::tcp::v4(), Socket);
}

inline std::string boostBeast() { return "Boost.Beast of " BOOST_LIB_VERSION; }

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_BEAST_H
