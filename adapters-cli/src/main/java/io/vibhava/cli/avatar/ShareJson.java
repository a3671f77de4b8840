package io.vibhava.cli.avatar;

import io.vibhava.domain.avatar.Share;

/// With whom an avatar is shared, as JSON.
record ShareJson(String avatar, String person, String role, String since) {

  static ShareJson of(Share share) {
    return new ShareJson(
        share.avatar().toString(), share.person(), share.role().label(), share.at().toString());
  }
}
