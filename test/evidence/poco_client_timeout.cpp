#include "test/evidence/support/Poco.h"

using namespace evidence;
using Request = Poco::Net::HTTPServerRequest;
using Response = Poco::Net::HTTPServerResponse;

#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/StreamCopier.h>

int main() {
  Claim C(
      "the timeout of a client session bounds each read, not the exchange; " +
      poco());
  Peer Dripping(dripReply(Ms(200), Ms(3000)));
  Poco::Net::HTTPClientSession Session(
      "127.0.0.1", static_cast<Poco::UInt16>(Dripping.port()));
  Session.setTimeout(Poco::Timespan(1, 0));
  Poco::Net::HTTPRequest Ask("GET", "/");
  Session.sendRequest(Ask);
  Poco::Net::HTTPResponse Answer;
  Stopwatch Watch;
  std::string Body;
  try {
    Poco::StreamCopier::copyToString(Session.receiveResponse(Answer), Body);
  } catch (const Poco::Exception &E) {
    C.saw(true, std::string("in the end: ") + E.name());
  }
  C.saw(Watch.past(Ms(2500)),
        "timeout 1 s, a peer that drips held the call for " +
            text(Watch.elapsed()));
  return C.result();
}
