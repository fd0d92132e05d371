// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML. Every text and every attribute is escaped, and every element that is opened must be closed, so no data
 * can become markup.
 *
 * <p>Only the elements and attributes that are listed here can be written. There is no {@code style} attribute and no
 * attribute for a script among them. A link leads to a fragment of the page or to an address of the web.
 */
final class Html {

  private static final Set<String> ELEMENTS = Set.of(
      "html", "head", "title", "body", "header", "nav", "main", "section", "h1", "h2", "h3", "h4", "p", "dl", "dt",
      "dd", "div", "ul", "ol", "li", "span", "a", "bdi", "small", "strong", "b", "q", "blockquote", "code", "details",
      "summary", "form", "label", "select", "option", "button", "output", "table", "caption", "thead", "tbody", "tr",
      "th", "td");

  private static final Set<String> VOID_ELEMENTS = Set.of("meta");

  private static final Set<String> ATTRIBUTES = Set.of(
      "id", "class", "lang", "dir", "href", "title", "role", "aria-label", "aria-labelledby", "aria-hidden",
      "aria-live", "aria-pressed", "tabindex", "scope", "for", "value", "type", "hidden", "open", "charset", "name",
      "content", "http-equiv", "rel", "data-n", "data-s", "data-i", "data-says", "data-about", "data-open",
      "data-close", "data-found");

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private final long most;
  private final String refusal;

  /**
   * Begins a page.
   *
   * @param most the largest number of characters
   * @param refusal the message of the {@link IllegalStateException} that a longer page ends in
   */
  Html(long most, String refusal) {
    this.most = most;
    this.refusal = refusal;
  }

  /**
   * Begins an element.
   *
   * @param element the name of the element
   * @param attributes a name and a value in turn
   */
  Html open(String element, String... attributes) {
    check(ELEMENTS, element);
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Writes an element that has no content and no end. */
  Html empty(String element, String... attributes) {
    check(VOID_ELEMENTS, element);
    tag(element, attributes);
    return this;
  }

  /** Ends the element that was begun last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element with words alone. */
  Html element(String element, String words, String... attributes) {
    return open(element, attributes).text(words).close();
  }

  /** Writes words. */
  Html text(String words) {
    escape(words);
    return this;
  }

  /** Begins a new line of the file, where white space means nothing. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** Writes a resource of this package as a style sheet. */
  Html style(String resource) {
    out.append("<style>").append(resource).append("</style>");
    return this;
  }

  /** Writes a resource of this package as a script. */
  Html script(String resource) {
    out.append("<script>").append(resource).append("</script>");
    return this;
  }

  private void tag(String element, String[] attributes) {
    out.append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2) {
      check(ATTRIBUTES, attributes[at]);
      if (attributes[at].equals("href") && !attributes[at + 1].startsWith("#") && !Links.isWeb(attributes[at + 1])) {
        throw new IllegalArgumentException("a link must lead to a fragment or into the web");
      }
      out.append(' ').append(attributes[at]).append("=\"");
      escape(attributes[at + 1]);
      out.append('"');
    }
    out.append('>');
    checkLength();
  }

  private static void check(Set<String> allowed, String name) {
    if (!allowed.contains(name)) {
      throw new IllegalArgumentException("no name that a page may contain: " + name);
    }
  }

  /**
   * Characters that HTML forbids become U+FFFD, the replacement character. A carriage return stays, because otherwise
   * the text of the page would no longer be the text of the document; a validator complains, but a browser does not.
   */
  private void escape(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isForbidden(words, at) ? '\uFFFD' : c);
      }
    }
    checkLength();
  }

  private void checkLength() {
    if (out.length() > most) {
      throw new IllegalStateException(refusal);
    }
  }

  private static boolean isForbidden(String words, int at) {
    char c = words.charAt(at);
    if (Character.isLowSurrogate(c)) {
      return at == 0 || isForbidden(words, at - 1);
    }
    int point = words.codePointAt(at);
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        || point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE
        || point <= 0xFFFF && Character.isSurrogate(c);
  }

  /**
   * Returns the page.
   *
   * @throws IllegalStateException if an element was not closed
   */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("an element is not closed: " + open.peek());
    }
    return out.toString();
  }
}
