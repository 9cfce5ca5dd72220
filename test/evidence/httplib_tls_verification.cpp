#include "test/evidence/support/Httplib.h"
#include "test/evidence/support/Tls.h"

using namespace evidence;

static std::string get(const TlsPeer &P, bool Verify) {
  httplib::SSLClient Client("localhost", P.port());
  Client.enable_server_certificate_verification(Verify);
  httplib::Result Answer = Client.Get("/");
  return Answer ? Answer->body : httplib::to_string(Answer.error());
}

int main() {
  Claim C(
      "enable_server_certificate_verification(false) accepts whoever signed "
      "his own certificate, and the name is not looked at either; " +
      cppHttplib());
  TlsPeer Self(identityOf("localhost")), Other(identityOf("other.example"));
  std::string On = get(Self, true), Off = get(Self, false);
  C.saw(On != "secret", "on: " + On);
  C.saw(Off == "secret", "off: " + Off);
  std::string Name = get(Other, false);
  C.saw(Name == "secret", "off, another name: " + Name);
  return C.result();
}
