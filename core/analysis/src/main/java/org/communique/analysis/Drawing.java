// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.function.Supplier;
import org.communique.analysis.draw.Diagram;

/**
 * A picture of an answer: the stances as a matrix or as arrows from holders to targets, or the chain of a statement.
 *
 * <pre>{@code
 * Files.writeString(Path.of("stances.svg"), Stances.of(corpus).drawing().toSvg());
 * }</pre>
 *
 * <p>Nobody can read a picture of thousands of parts, and a browser may not open it. So a drawing of more than {@value
 * #PARTS} parts is refused unless the caller {@linkplain #withLimit raises} this limit.
 */
public final class Drawing {

  /** The largest number of boxes and arrows, or of rows, columns and cells, unless the caller raises it: {@value}. */
  public static final int PARTS = 5_000;

  private final int parts;
  private final int limit;
  private final Supplier<Diagram> diagram;
  private final Supplier<String> svg;

  /**
   * Prepares a drawing.
   *
   * @param parts the number of its parts
   * @param diagram makes the boxes and arrows
   * @param svg makes the image
   */
  Drawing(int parts, Supplier<Diagram> diagram, Supplier<String> svg) {
    this(parts, PARTS, diagram, svg);
  }

  private Drawing(int parts, int limit, Supplier<Diagram> diagram, Supplier<String> svg) {
    this.parts = parts;
    this.limit = limit;
    this.diagram = diagram;
    this.svg = svg;
  }

  /** {@return the number of boxes and arrows, or of rows, columns and cells} */
  public int parts() {
    return parts;
  }

  /**
   * Returns this drawing with another limit.
   *
   * @param most the largest number of parts
   * @return a new drawing
   * @throws IllegalArgumentException if the limit is negative
   */
  public Drawing withLimit(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most must not be negative, but was " + most);
    }
    return new Drawing(parts, most, diagram, svg);
  }

  /**
   * Draws an SVG image with a title and a description. Equal answers give the same characters.
   *
   * @return the image, to be stored in UTF-8
   * @throws IllegalStateException if the drawing has more parts than the limit
   */
  public String toSvg() {
    checkSize();
    return svg.get();
  }

  /**
   * Draws a flowchart in the language of Mermaid. A dashed arrow is inferred, or nobody knows what it stands for.
   *
   * @return the flowchart
   * @throws IllegalStateException if the drawing has more parts than the limit
   */
  public String toMermaid() {
    checkSize();
    return diagram.get().toMermaid();
  }

  /**
   * Draws a graph in DOT, the language of Graphviz. A dashed arrow is inferred, or nobody knows what it stands for.
   *
   * @return the graph
   * @throws IllegalStateException if the drawing has more parts than the limit
   */
  public String toGraphviz() {
    checkSize();
    return diagram.get().toGraphviz();
  }

  private void checkSize() {
    if (parts > limit) {
      throw new IllegalStateException("a drawing must have at most " + limit + " parts, but this one has " + parts
          + "; draw fewer statements, or raise the limit by withLimit");
    }
  }

  /** Prints the number of parts. */
  @Override
  public String toString() {
    return "drawing of " + parts + " parts";
  }
}
