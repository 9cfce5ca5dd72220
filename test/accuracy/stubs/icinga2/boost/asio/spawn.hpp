// Stands in for Boost 1.74's own header, which clang 22 does not get through
// where a coroutine runs on a strand. What is called with a yield context
// returns as it does with Boost's; nobody here runs it.
#pragma once
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor.hpp>
#include <boost/asio/strand.hpp>
#include <boost/system/error_code.hpp>
#include <boost/coroutine/all.hpp>
#include <type_traits>

namespace boost {
namespace asio {

template <typename Handler> class basic_yield_context {
public:
  basic_yield_context operator[](boost::system::error_code &Error) const;
};

using yield_context = basic_yield_context<executor>;

namespace detail {
template <typename... Args> struct yielded { using type = void; };
template <typename T> struct yielded<T> { using type = typename std::decay<T>::type; };
template <typename... Args>
struct yielded<boost::system::error_code, Args...> : yielded<Args...> {};
} // namespace detail

template <typename Handler, typename Return, typename... Args>
class async_result<basic_yield_context<Handler>, Return(Args...)> {
public:
  using return_type = typename detail::yielded<typename std::decay<Args>::type...>::type;
  template <typename Initiation, typename Token, typename... Rest>
  static return_type initiate(Initiation &&, Token &&, Rest &&...);
};

template <typename Context, typename Function>
void spawn(Context &&Where, Function &&Body,
           const boost::coroutines::attributes &Attributes = {}) {
  Body(yield_context());
}

} // namespace asio
} // namespace boost
