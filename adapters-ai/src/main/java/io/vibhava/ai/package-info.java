/// Models: those that speak over the network, and what runs in the process.
@NullMarked
package io.vibhava.ai;

import org.jspecify.annotations.NullMarked;
