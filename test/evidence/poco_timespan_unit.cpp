#include "test/evidence/support/Poco.h"

using namespace evidence;
using Request = Poco::Net::HTTPServerRequest;
using Response = Poco::Net::HTTPServerResponse;

#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>

/// How an exchange ends with a peer that answers after half a second.
static std::string ends(const Poco::Timespan &Timeout) {
  Peer Slow([](Connection &Client) {
    Client.readHeader();
    std::this_thread::sleep_for(Ms(500));
    Client.send(reply("200 OK"));
  });
  Poco::Net::HTTPClientSession Session("127.0.0.1",
                                       static_cast<Poco::UInt16>(Slow.port()));
  Session.setTimeout(Poco::Timespan(5, 0), Poco::Timespan(5, 0), Timeout);
  try {
    Poco::Net::HTTPRequest Ask("GET", "/");
    Session.sendRequest(Ask);
    Poco::Net::HTTPResponse Answer;
    Session.receiveResponse(Answer);
    return std::to_string(int(Answer.getStatus()));
  } catch (const Poco::Exception &E) {
    return E.name();
  }
}

int main() {
  Claim C("Poco::Timespan(n) counts microseconds: Timespan(5) is no five "
          "seconds; " +
          poco());
  std::string Micro = ends(Poco::Timespan(5)),
              Seconds = ends(Poco::Timespan(5, 0));
  C.saw(Micro == "Timeout", "Timespan(5), the reply takes 500 ms: " + Micro);
  C.saw(Seconds == "200", "Timespan(5, 0): " + Seconds);
  return C.result();
}
