// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.analysis.Drawing;
import org.communique.base.InvalidBriefException;
import org.communique.examples.commandline.io.CannotRun;

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

  /**
   * Returns the language of a file by the end of its name; SVG if the name has no end.
   *
   * @throws CannotRun if the end is that of another language
   */
  static DrawingFormat ofFile(String name) {
    return Stream.of(values()).filter(format -> name.endsWith(format.ending)).findFirst().orElseGet(() -> {
      if (name.lastIndexOf('.') > name.lastIndexOf('/') + 1) {
        throw new CannotRun("the output must end in .svg, .mmd or .dot, but was " + InvalidBriefException.shown(name)
            + "; or choose the form with --as");
      }
      return SVG;
    });
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
