package io.vibhava.web.http;

/// What a request may be.
///
/// @param bodyBytesMax the most bytes of a body: enough for the longest avatar in any script
/// @param pageItemsUsual how many items of a list are given unless another number is asked for
/// @param pageItemsMax the most items of a list at once
public record HttpLimits(int bodyBytesMax, int pageItemsUsual, int pageItemsMax) {

  public static final HttpLimits USUAL = new HttpLimits(1 << 20, 50, 200);
}
