// What a program says on a socket is HTTP only where Beast is there, too.
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

using boost::asio::ip::tcp;

void echo(boost::asio::io_context &Io, const tcp::resolver::results_type &Hosts) {
  tcp::socket Socket(Io);
  boost::asio::connect(Socket, Hosts);
  boost::asio::write(Socket, boost::asio::buffer("hello", 5));
}

void ownAcceptor(boost::asio::io_context &Io, tcp::acceptor &Acceptor) {
  tcp::socket Socket(Io);
  Socket.connect(Acceptor.local_endpoint());
}
