/// What every route is made of: the request, the answer, the refusal, and the route as data.
@NullMarked
package io.vibhava.web.http;

import org.jspecify.annotations.NullMarked;
