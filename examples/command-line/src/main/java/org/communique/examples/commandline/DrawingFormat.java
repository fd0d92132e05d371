// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.analysis.Drawing;

/** The languages in which the library draws. */
enum DrawingFormat {
  SVG(".svg", Drawing::toSvg),
  MERMAID(".mmd", Drawing::toMermaid),
  GRAPHVIZ(".dot", Drawing::toGraphviz);

  private final String ending;
  private final Function<Drawing, String> draw;

  DrawingFormat(String ending, Function<Drawing, String> draw) {
    this.ending = ending;
    this.draw = draw;
  }

  /** {@return the language of a file by the end of its name; SVG if the end is another one} */
  static DrawingFormat ofFile(String name) {
    return Stream.of(values()).filter(format -> name.endsWith(format.ending)).findFirst().orElse(SVG);
  }

  String draw(Drawing drawing) {
    return draw.apply(drawing);
  }

  /** {@return the language as it is written on the command line} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
