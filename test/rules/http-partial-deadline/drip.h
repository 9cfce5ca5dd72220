// The header of a library that only these tests know.
#ifndef DRIP_H
#define DRIP_H

namespace drip {
class Client {
public:
  Client();
  void setTotal(long Seconds);
  void setRead(long Seconds);
  int get(const char *Url);
};
} // namespace drip

#endif // DRIP_H
