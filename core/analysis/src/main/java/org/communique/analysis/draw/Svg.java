// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

/**
 * Writes an SVG image piece by piece. Lengths are whole pixels, and no other program takes part, so that the same
 * drawing always has the same bytes.
 */
final class Svg {

  private static final int HALF_LETTER = 7;
  private static final int WIDE = 13;

  private final StringBuilder text = new StringBuilder();

  Svg(int width, int height, String title, String description) {
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" width=\"")
        .append(width).append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width).append(' ')
        .append(height).append("\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"13\" fill=\"#1b1b1b\">\n")
        .append("<title id=\"title\">").append(escaped(title)).append("</title>\n")
        .append("<desc id=\"description\">").append(escaped(description)).append("</desc>\n");
    box(0, 0, width, height, "#ffffff", "");
  }

  /** Returns the approximate width of a text in pixels: 7 for a letter, 13 for a wide letter of East Asia. */
  static int width(String words) {
    return words.codePoints().map(point -> point >= 0x2E80 ? WIDE : HALF_LETTER).sum();
  }

  void box(int x, int y, int width, int height, String fill, String more) {
    text.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"").append(width)
        .append("\" height=\"").append(height).append("\" fill=\"").append(fill).append('"')
        .append(more.isEmpty() ? "" : " " + more).append("/>\n");
  }

  void text(int x, int y, String words, String more) {
    text.append("<text x=\"").append(x).append("\" y=\"").append(y).append('"')
        .append(more.isEmpty() ? "" : " " + more).append('>').append(escaped(words)).append("</text>\n");
  }

  /** Writes words that rise to the right from a point. */
  void slanted(int x, int y, String words) {
    text(x, y, words, "transform=\"rotate(-45 " + x + " " + y + ")\"");
  }

  void line(int x, int y, int toX, int toY, String stroke) {
    text.append("<path d=\"M").append(x).append(' ').append(y).append('L').append(toX).append(' ').append(toY)
        .append("\" stroke=\"").append(stroke).append("\"/>\n");
  }

  /** Draws an arrow that points down. */
  void arrow(int x, int from, int to, boolean dashed) {
    text.append("<path d=\"M").append(x).append(' ').append(from).append('V').append(to - 6)
        .append("\" stroke=\"#34506b\" stroke-width=\"2\"").append(dashed ? " stroke-dasharray=\"4 3\"" : "")
        .append("/>\n<path d=\"M").append(x - 5).append(' ').append(to - 8).append("h10l-5 8z\" fill=\"#34506b\"/>\n");
  }

  /** Begins a group. A viewer shows the tip while the pointer is over the group. */
  void beginGroup(String tip) {
    text.append("<g><title>").append(escaped(tip)).append("</title>\n");
  }

  /** Ends the group. */
  void endGroup() {
    text.append("</g>\n");
  }

  private static String escaped(String words) {
    return OneLine.of(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text + "</svg>\n";
  }
}
