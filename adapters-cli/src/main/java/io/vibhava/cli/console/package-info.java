/// What all commands share: streams in UTF-8, JSON lines, exit codes, questions to the person.
@NullMarked
package io.vibhava.cli.console;

import org.jspecify.annotations.NullMarked;
