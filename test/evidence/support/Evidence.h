// What every program of this folder needs: a peer on loopback whose every byte
// the program decides, a clock, and a way to say what was seen.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_EVIDENCE_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_EVIDENCE_H

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace evidence {
using Ms = std::chrono::milliseconds;

/// A claim and what was seen of it. main() returns result(): 0 if every part
/// held, else 1.
class Claim {
public:
  explicit Claim(const std::string &Text);

  /// One observation; \p Holds says whether it is what the claim predicts.
  void saw(bool Holds, const std::string &What);
  int result() const;

private:
  bool AllHold = true;
};

class Stopwatch {
public:
  Ms elapsed() const;
  bool past(Ms Bound) const { return elapsed() > Bound; }

private:
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
};

std::string text(Ms Duration);
inline std::string text(bool Value) { return Value ? "yes" : "no"; }
bool contains(const std::string &Text, const std::string &Part);
unsigned count(const std::string &Text, const std::string &Part);

/// One TCP connection, of a peer or to a server. Closed at its end.
class Connection {
public:
  explicit Connection(int Socket) : Socket(Socket) {}
  Connection(Connection &&Other) noexcept : Socket(Other.Socket) {
    Other.Socket = -1;
  }
  Connection &operator=(Connection &&) = delete;
  ~Connection() { close(); }

  int socket() const { return Socket; }
  void close();

  /// False if the other side is gone.
  bool send(const std::string &Text);

  /// What arrives until \p End was read, the other side closes, or \p Bound
  /// passes.
  std::string readUntil(const std::string &End, Ms Bound = Ms(5000));
  /// What arrives until the other side closes or \p Bound passes.
  std::string readFor(Ms Bound) { return readUntil("", Bound); }
  std::string readHeader() { return readUntil("\r\n\r\n"); }

  /// True if the other side closes within \p Bound; what it sends is dropped.
  bool closedWithin(Ms Bound);

private:
  int Socket;
};

/// A connection to 127.0.0.1:\p Port; waits for a server that is starting.
Connection connectTo(int Port);

/// A request of one line and a Host header.
std::string request(const std::string &Line, const std::string &More = "");
/// A whole reply with a Content-Length.
std::string reply(const std::string &Status, const std::string &More = "",
                  const std::string &Body = "");

/// A socket that listens on 127.0.0.1, for servers that take one, and its port.
int listenOnLoopback();
int portOf(int Socket);

/// A port that nobody listens on at this moment, for servers that want a
/// number.
int freePort();

/// A server whose every connection runs a script in a thread of its own. The
/// connections are cut when the peer ends, which frees whoever waits for them.
class Peer {
public:
  using Script = std::function<void(Connection &)>;

  explicit Peer(Script OnConnection);
  ~Peer();

  int port() const { return Port; }
  std::string url(const std::string &Path = "/") const;
  unsigned connections() const { return Accepted; }

private:
  void accept();

  Script OnConnection;
  int Listener;
  int Port;
  std::atomic<unsigned> Accepted{0};
  std::mutex Lock;
  std::vector<int> Open;
  std::vector<std::thread> Threads;
  std::thread Acceptor;
};

/// Accepts, reads, and never says anything: the tarpit.
void sayNothing(Connection &C);
/// Sends a good header and then one byte of the body at a time, for \p Total.
Peer::Script dripReply(Ms Pause, Ms Total);

/// What became of a client that sends one byte at a time.
struct Drip {
  /// The server was still there at the end.
  bool Held = false;
  Ms Lasted{0};
  /// The longest time between two bytes: the machine may be slower than wanted.
  Ms LongestPause{0};
};
Drip drip(Connection &C, Ms Pause, Ms Total);

/// Drips the fields of a header to a new connection with the server at \p Port.
/// A pause that came out longer than \p Timeout shows nothing: tried again.
Drip dripHeader(int Port, Ms Timeout, Ms Total);
/// The same with the body, after a header in one piece.
Drip dripBody(int Port, Ms Timeout, Ms Total);

/// A call that may never return, in a thread. It has to be freed before this
/// ends, by the end of its peer.
class Running {
public:
  explicit Running(std::function<void()> Call)
      : Done(std::async(std::launch::async, std::move(Call))) {}
  bool endsWithin(Ms Bound) {
    return Done.wait_for(Bound) == std::future_status::ready;
  }

private:
  std::future<void> Done;
};

/// What the server at \p Port answers to \p Text until it closes or \p Bound
/// passes.
std::string ask(int Port, const std::string &Text, Ms Bound = Ms(5000));

/// What a server at \p Port answers to a POST of \p Size bytes; "nothing" if
/// it is cut.
std::string post(int Port, size_t Size);

/// How a child process that runs \p Call ends: "exit 0", "signal 6".
std::string inChild(const std::function<void()> &Call, Ms Bound = Ms(10000));

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_EVIDENCE_H
