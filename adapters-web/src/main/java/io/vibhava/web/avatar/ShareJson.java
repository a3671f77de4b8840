package io.vibhava.web.avatar;

import io.vibhava.domain.avatar.Share;

/// With whom an avatar is shared, as JSON. Whether anybody has the name is not told.
record ShareJson(String person, String role, String since) {

  static ShareJson of(Share share) {
    return new ShareJson(share.person(), share.role().label(), share.at().toString());
  }
}
