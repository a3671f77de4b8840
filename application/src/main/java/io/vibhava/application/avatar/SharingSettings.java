package io.vibhava.application.avatar;

/// The limits of sharing.
///
/// @param sharesMax with how many people one avatar can be shared
/// @param sharedAvatarsMax how many avatars of others are listed for one person, so that nobody's
///   list grows without end by what others do
public record SharingSettings(int sharesMax, int sharedAvatarsMax) {

  public static final SharingSettings USUAL = new SharingSettings(50, 200);
}
