// SPDX-License-Identifier: Apache-2.0

/**
 * What every command needs of the outside world: the files that it reads and writes, the terminal, and what it says
 * when something goes wrong. This package knows no command.
 */
@NullMarked
package org.communique.examples.commandline.io;

import org.jspecify.annotations.NullMarked;
