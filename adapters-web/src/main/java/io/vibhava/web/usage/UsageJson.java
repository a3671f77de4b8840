package io.vibhava.web.usage;

import java.util.List;

/// What models took, as JSON.
///
/// @param first the first day, in UTC
/// @param last the last
/// @param budgets how those of the person stand now; none where none is set
record UsageJson(String first, String last, List<UsageLineJson> lines, List<BudgetJson> budgets) {}
