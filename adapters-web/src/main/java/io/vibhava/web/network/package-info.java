/// How the API is reached over a network: TLS, proxies in front of it, and the names it goes by.
@NullMarked
package io.vibhava.web.network;

import org.jspecify.annotations.NullMarked;
