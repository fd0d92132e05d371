// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import picocli.CommandLine.Option;

/** The option {@code --help}, which every command has. */
final class HelpOption {

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help, and exit.")
  private boolean isWanted;
}
