package io.vibhava.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNameTest {

  @ParameterizedTest
  @CsvSource({
    "talk.backup, talk.backup, true",
    "talk.backup, talk-20261123T100000000Z.backup, true",
    "talk, talk-20261123T100000000Z, true",
    ".talk, .talk-20261123T100000000Z, true",
    "talk-2026-11-23.backup, talk-2026-11-24.backup, true",
    "talk-2026-11-23.backup, talk-2026-11-24-20261123T100000000Z.backup, true",
    "9.1, 10.22, true",
    "talk.backup, talk.backup.keys, false",
    "talk.backup, talk-old.backup, false",
    "talk.backup, talkXbackup, false",
    "talk.backup, my talk.backup, false",
    "talk-1.backup, talk.backup, false",
    "talk(1).*, talk(2).*, true",
    "talk(1).*, talk(2).x, false"
  })
  void aSeriesDiffersInItsNumbersAlone(String name, String other, boolean isOfOne) {
    assertThat(new BackupName(name).isOfOneSeriesWith(other)).isEqualTo(isOfOne);
  }

  @Test
  void whatIsSetAsideStaysInTheSeries() {
    var name = new BackupName("talk.backup");
    var aside = name.setAside(Instant.parse("2026-11-23T10:00:00.123Z"));

    assertThat(aside.name()).isEqualTo("talk-20261123T100000123Z.backup");
    assertThat(name.isOfOneSeriesWith(aside.name())).isTrue();
    assertThat(aside.keys()).isEqualTo("talk-20261123T100000123Z.backup.keys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "talk.keys"})
  void aNameThatKeysHaveIsRefused(String name) {
    assertThatThrownBy(() -> new BackupName(name)).isInstanceOf(Failure.Invalid.class);
  }
}
