/// The description of the API, made of the route table, and the page to try it.
@NullMarked
package io.vibhava.web.openapi;

import org.jspecify.annotations.NullMarked;
