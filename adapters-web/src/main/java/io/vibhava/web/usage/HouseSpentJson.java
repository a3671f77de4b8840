package io.vibhava.web.usage;

import java.util.List;

/// What each account spent, as JSON.
///
/// @param first the first day, in UTC
/// @param last the last
record HouseSpentJson(String first, String last, List<AccountSpentJson> accounts) {}
