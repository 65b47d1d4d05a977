#include "foundation/store/store.h"
namespace entente::store {
std::unique_ptr<Store> open_postgresql(const std::string&) { throw StoreUnavailable("PostgreSQL is not built in."); }
}  // namespace entente::store
