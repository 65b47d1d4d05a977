#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

/// Alliances: listed, looked at, described anew.
void serve_alliances(http::Router& router);
/// Founded from a form or from a file.
void serve_founding(http::Router& router);
/// Parties, and the invitations by which they come in.
void serve_parties(http::Router& router);
void serve_seats(http::Router& router);
void serve_forums(http::Router& router);
/// Signatures that were given on paper.
void serve_papers(http::Router& router);
/// The days on which each company is closed.
void serve_party_calendars(http::Router& router);

}  // namespace entente
