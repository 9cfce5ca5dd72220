// civetweb's class takes the same pairs as an array or a vector.
#include <CivetServer.h>
#include <string>
#include <vector>

void array() {
  const char *Options[] = {"listening_ports", "8443s", "ssl_protocol_version", "2", nullptr};
  CivetServer Server(Options); // expect: http-tls-weak-protocol
  Server.getContext();
}

void vector() {
  std::vector<std::string> Options = {"listening_ports", "8443s", "ssl_protocol_version", "2"};
  CivetServer Server(Options); // expect: http-tls-weak-protocol
}

void inPlace() {
  CivetServer Server(std::vector<std::string>{"ssl_cipher_list", "RC4-SHA"}); // expect: http-tls-weak-protocol
}

class Service {
public:
  Service() : Server(Options) {} // expect: http-tls-weak-protocol

private:
  static inline const std::vector<std::string> Options = {"ssl_protocol_version", "0"};
  CivetServer Server;
};

void appended(const std::string &Port) {
  std::vector<std::string> Options = {"ssl_protocol_version", "0"};
  Options.push_back("listening_ports");
  Options.push_back(Port);
  CivetServer Server(Options); // expect: http-tls-weak-protocol
}

void pointers() {
  std::vector<const char *> Options = {"ssl_protocol_version", "1", nullptr};
  CivetServer Server(Options.data()); // expect: http-tls-weak-protocol
}

// --- clean -------------------------------------------------------------------------

void good() {
  std::vector<std::string> Options = {"ssl_protocol_version", "4", "ssl_verify_peer", "no"};
  CivetServer Server(Options);
}

void plain() {
  const char *Options[] = {"listening_ports", "8080", nullptr};
  CivetServer Server(Options);
}

void configured(const std::string &Version) {
  std::vector<std::string> Options = {"ssl_protocol_version", Version};
  CivetServer Server(Options);
}

void writtenAnew() {
  std::vector<std::string> Options = {"ssl_protocol_version", "0"};
  Options[1] = "4";
  CivetServer Server(Options);
}

void changed(std::vector<std::string> &);
void changedElsewhere() {
  std::vector<std::string> Options = {"ssl_protocol_version", "0"};
  changed(Options);
  CivetServer Server(Options);
}

void cleared() {
  std::vector<std::string> Options = {"ssl_protocol_version", "0"};
  Options.clear();
  Options.push_back("listening_ports");
  Options.push_back("8443s");
  CivetServer Server(Options);
}

void copied(const char **From, int Count) {
  std::vector<std::string> Options;
  for (int I = 0; I < Count; ++I)
    Options.push_back(From[I]);
  CivetServer Server(Options);
}

template <typename T> void instance(const T &Options) { CivetServer Server(Options); }
void instances(const std::vector<std::string> &Options) { instance(Options); }
