package io.vibhava.web.usage;

import io.vibhava.application.usage.Usages.Total;

/// What one account spent, as those see it who look after accounts.
record AccountSpentJson(String account, SpentJson spent) {

  static AccountSpentJson of(Total total) {
    return new AccountSpentJson(
        total.owner().toString(), SpentJson.of(total.spent(), total.currency()));
  }
}
