#include "test/evidence/support/Evidence.h"
#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace evidence;

Claim::Claim(const std::string &Text) {
  // A side that is gone is an error of the call, never the end of the program.
  std::signal(SIGPIPE, SIG_IGN);
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  std::printf("claim: %s\n", Text.c_str());
}

void Claim::saw(bool Holds, const std::string &What) {
  std::printf("%s %s\n", Holds ? "  saw:" : "  DOES NOT HOLD:", What.c_str());
  AllHold = AllHold && Holds;
}

int Claim::result() const {
  std::printf("%s\n", AllHold ? "holds" : "does not hold");
  return AllHold ? 0 : 1;
}

Ms Stopwatch::elapsed() const {
  return std::chrono::duration_cast<Ms>(std::chrono::steady_clock::now() -
                                        Start);
}

std::string evidence::text(Ms Duration) {
  return std::to_string(Duration.count()) + " ms";
}

bool evidence::contains(const std::string &Text, const std::string &Part) {
  return Text.find(Part) != std::string::npos;
}

unsigned evidence::count(const std::string &Text, const std::string &Part) {
  unsigned Found = 0;
  for (size_t At = Text.find(Part); At != std::string::npos;
       At = Text.find(Part, At + Part.size()))
    ++Found;
  return Found;
}

void Connection::close() {
  if (Socket >= 0)
    ::close(Socket);
  Socket = -1;
}

bool Connection::send(const std::string &Text) {
  for (size_t Sent = 0; Sent < Text.size();) {
    ssize_t N =
        ::send(Socket, Text.data() + Sent, Text.size() - Sent, MSG_NOSIGNAL);
    if (N <= 0)
      return false;
    Sent += static_cast<size_t>(N);
  }
  return true;
}

/// True if \p Socket has something to say, its end included, within \p Bound.
static bool readable(int Socket, Ms Bound) {
  pollfd Wait = {Socket, POLLIN, 0};
  return ::poll(&Wait, 1, static_cast<int>(std::max(Bound, Ms(0)).count())) > 0;
}

std::string Connection::readUntil(const std::string &End, Ms Bound) {
  Stopwatch Watch;
  std::string Text;
  char Buffer[65536];
  while (readable(Socket, Bound - Watch.elapsed())) {
    ssize_t N = ::recv(Socket, Buffer, sizeof Buffer, 0);
    if (N <= 0)
      break;
    Text.append(Buffer, static_cast<size_t>(N));
    if (!End.empty() && contains(Text, End))
      break;
  }
  return Text;
}

bool Connection::closedWithin(Ms Bound) {
  Stopwatch Watch;
  char Buffer[65536];
  while (readable(Socket, Bound - Watch.elapsed()))
    if (::recv(Socket, Buffer, sizeof Buffer, 0) <= 0)
      return true;
  return false;
}

static sockaddr_in loopback(int Port) {
  sockaddr_in Address = {};
  Address.sin_family = AF_INET;
  Address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  Address.sin_port = htons(static_cast<uint16_t>(Port));
  return Address;
}

Connection evidence::connectTo(int Port) {
  sockaddr_in Address = loopback(Port);
  for (Stopwatch Watch; !Watch.past(Ms(5000));) {
    int Socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(Socket, reinterpret_cast<sockaddr *>(&Address),
                  sizeof Address) == 0)
      return Connection(Socket);
    ::close(Socket);
    std::this_thread::sleep_for(Ms(20));
  }
  throw std::runtime_error("nobody listens on the port");
}

std::string evidence::request(const std::string &Line,
                              const std::string &More) {
  return Line + " HTTP/1.1\r\nHost: localhost\r\n" + More + "\r\n";
}

std::string evidence::reply(const std::string &Status, const std::string &More,
                            const std::string &Body) {
  return "HTTP/1.1 " + Status +
         "\r\nContent-Length: " + std::to_string(Body.size()) + "\r\n" + More +
         "\r\n" + Body;
}

int evidence::listenOnLoopback() {
  int Socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in Address = loopback(0);
  if (::bind(Socket, reinterpret_cast<sockaddr *>(&Address), sizeof Address) ||
      ::listen(Socket, 64))
    throw std::runtime_error("no port to listen on");
  return Socket;
}

int evidence::portOf(int Socket) {
  sockaddr_in Address = {};
  socklen_t Size = sizeof Address;
  ::getsockname(Socket, reinterpret_cast<sockaddr *>(&Address), &Size);
  return ntohs(Address.sin_port);
}

int evidence::freePort() {
  Connection Held(listenOnLoopback());
  return portOf(Held.socket());
}

Peer::Peer(Script OnConnection)
    : OnConnection(std::move(OnConnection)), Listener(listenOnLoopback()),
      Port(portOf(Listener)), Acceptor([this] { accept(); }) {}

Peer::~Peer() {
  ::shutdown(Listener, SHUT_RDWR);
  Acceptor.join();
  {
    std::lock_guard<std::mutex> Guard(Lock);
    for (int Socket : Open)
      ::shutdown(Socket, SHUT_RDWR);
  }
  for (std::thread &T : Threads)
    T.join();
  for (int Socket : Open)
    ::close(Socket);
  ::close(Listener);
}

std::string Peer::url(const std::string &Path) const {
  return "http://127.0.0.1:" + std::to_string(Port) + Path;
}

void Peer::accept() {
  for (;;) {
    int Socket = ::accept4(Listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (Socket < 0)
      return;
    ++Accepted;
    // The number stays taken until the peer ends: what is shut down then is
    // this connection and no other.
    std::lock_guard<std::mutex> Guard(Lock);
    Open.push_back(Socket);
    Threads.emplace_back([this, Socket] {
      Connection C(::fcntl(Socket, F_DUPFD_CLOEXEC, 0));
      OnConnection(C);
      ::shutdown(Socket, SHUT_RDWR);
    });
  }
}

void evidence::sayNothing(Connection &C) { C.closedWithin(Ms(60000)); }

Peer::Script evidence::dripReply(Ms Pause, Ms Total) {
  return [=](Connection &C) {
    C.readHeader();
    C.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
    drip(C, Pause, Total);
  };
}

Drip evidence::drip(Connection &C, Ms Pause, Ms Total) {
  Drip Result;
  Stopwatch Watch, SincePause;
  while (!Watch.past(Total)) {
    if (!C.send("x"))
      return Result;
    Result.LongestPause = std::max(Result.LongestPause, SincePause.elapsed());
    SincePause = Stopwatch();
    bool Closed = C.closedWithin(Pause);
    Result.Lasted = Watch.elapsed();
    if (Closed)
      return Result;
  }
  Result.Held = true;
  return Result;
}

static Drip dripAfter(const std::string &Begin, int Port, Ms Timeout,
                      Ms Total) {
  Drip Result;
  for (int Try = 0; Try < 3; ++Try) {
    Connection C = connectTo(Port);
    C.send(Begin);
    Result = drip(C, Timeout / 5, Total);
    if (Result.LongestPause < Timeout)
      break;
  }
  return Result;
}

Drip evidence::dripHeader(int Port, Ms Timeout, Ms Total) {
  return dripAfter("GET / HTTP/1.1\r\nHost: localhost\r\nX-Drip: ", Port,
                   Timeout, Total);
}

Drip evidence::dripBody(int Port, Ms Timeout, Ms Total) {
  return dripAfter(request("POST /", "Content-Length: 100000\r\n"), Port,
                   Timeout, Total);
}

std::string evidence::ask(int Port, const std::string &Text, Ms Bound) {
  Connection C = connectTo(Port);
  C.send(Text);
  return C.readFor(Bound);
}

std::string evidence::post(int Port, size_t Size) {
  Connection C = connectTo(Port);
  C.send(request("POST /", "Content-Length: " + std::to_string(Size) +
                               "\r\nConnection: close\r\n"));
  // Until the server refuses it, if it does.
  std::string Block(65536, 'x');
  for (size_t Sent = 0; Sent < Size && C.send(Block); Sent += Block.size()) {
  }
  std::string Answer = C.readHeader();
  return Answer.empty() ? "nothing" : Answer.substr(0, Answer.find("\r\n"));
}

std::string evidence::inChild(const std::function<void()> &Call, Ms Bound) {
  std::fflush(nullptr);
  pid_t Child = ::fork();
  if (Child == 0) {
    rlimit NoCore = {0, 0};
    ::setrlimit(RLIMIT_CORE, &NoCore);
    ::alarm(static_cast<unsigned>(Bound.count() / 1000));
    Call();
    ::_exit(0);
  }
  int Status = 0;
  ::waitpid(Child, &Status, 0);
  return WIFSIGNALED(Status) ? "signal " + std::to_string(WTERMSIG(Status))
                             : "exit " + std::to_string(WEXITSTATUS(Status));
}
