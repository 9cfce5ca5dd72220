#include "test/evidence/support/Beast.h"
#include "test/evidence/support/Tls.h"
#include <boost/asio/ssl.hpp>
#include <boost/beast/ssl.hpp>

using namespace evidence;
namespace ssl = boost::asio::ssl;
using Stream = beast::ssl_stream<beast::tcp_stream>;

/// True if the handshake with \p Server succeeds.
static bool connects(const TlsPeer &Server, const Identity &Issuer,
                     const std::function<void(Stream &)> &Configure) {
  asio::io_context Io;
  ssl::context Context(ssl::context::tls_client);
  std::string Trusted = Issuer.pem();
  Context.add_certificate_authority(asio::buffer(Trusted));
  Stream Tls(Io, Context);
  Configure(Tls);
  beast::error_code Error;
  beast::get_lowest_layer(Tls).connect(endpointOf(Server.port()), Error);
  Tls.handshake(ssl::stream_base::client, Error);
  return !Error;
}

int main() {
  Claim C(
      "an ssl_stream verifies nothing unless set_verify_mode is called, and "
      "no name unless host_name_verification is set; " +
      boostBeast());
  Identity Issuer = identityOf("issuer.example");
  TlsPeer Stranger(identityOf("localhost"));
  TlsPeer Other(identityOf("other.example", &Issuer));
  auto Verify = [](Stream &S) { S.set_verify_mode(ssl::verify_peer); };
  bool Default = connects(Stranger, Issuer, [](Stream &) {});
  C.saw(Default, "default, a stranger is accepted: " + text(Default));
  bool Peer = connects(Stranger, Issuer, Verify);
  C.saw(!Peer, "verify_peer, a stranger is accepted: " + text(Peer));
  bool Name = connects(Other, Issuer, Verify);
  C.saw(Name, "verify_peer, another name is accepted: " + text(Name));
  bool Host = connects(Other, Issuer, [&](Stream &S) {
    Verify(S);
    S.set_verify_callback(ssl::host_name_verification("localhost"));
  });
  C.saw(!Host,
        "host_name_verification, another name is accepted: " + text(Host));
  bool Yes = connects(Stranger, Issuer, [&](Stream &S) {
    Verify(S);
    S.set_verify_callback([](bool, ssl::verify_context &) { return true; });
  });
  C.saw(Yes,
        "a callback that returns true, a stranger is accepted: " + text(Yes));
  return C.result();
}
