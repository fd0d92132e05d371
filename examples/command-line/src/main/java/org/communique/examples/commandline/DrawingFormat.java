// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.analysis.Chain;
import org.communique.analysis.Stances;

/** The languages in which the library draws. */
enum DrawingFormat {
  SVG(".svg", Stances::toSvg, Chain::toSvg),
  MERMAID(".mmd", Stances::toMermaid, Chain::toMermaid),
  GRAPHVIZ(".dot", Stances::toGraphviz, Chain::toGraphviz);

  private final String ending;
  private final Function<Stances, String> stances;
  private final Function<Chain, String> chain;

  DrawingFormat(String ending, Function<Stances, String> stances, Function<Chain, String> chain) {
    this.ending = ending;
    this.stances = stances;
    this.chain = chain;
  }

  /** {@return the language of a file by the end of its name; SVG if the end is another one} */
  static DrawingFormat ofFile(String name) {
    return Stream.of(values()).filter(format -> name.endsWith(format.ending)).findFirst().orElse(SVG);
  }

  String draw(Stances drawn) {
    return stances.apply(drawn);
  }

  String draw(Chain drawn) {
    return chain.apply(drawn);
  }

  /** {@return the language as it is written on the command line} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
