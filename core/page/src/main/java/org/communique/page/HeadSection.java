// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

/** The head of the file: what a browser must know before it shows the page. */
final class HeadSection {

  private HeadSection() {}

  static void write(Html html, String title) {
    html.open("head").line()
        .empty("meta", "charset", "utf-8").line()
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line()
        .empty("meta", "name", "color-scheme", "content", "light dark").line()
        .empty("meta", "name", "robots", "content", "noindex").line()
        .empty("meta", "name", "referrer", "content", "no-referrer").line()
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line()
        .element("title", Excerpt.line(title)).line()
        .style(Resource.STYLE.text()).close().line();
  }

  /** Nothing is loaded, and nothing runs but the one script of this module. */
  private static String policy() {
    return "default-src 'none'; style-src " + Resource.STYLE.fingerprint() + "; script-src "
        + Resource.SCRIPT.fingerprint() + "; base-uri 'none'; form-action 'none'";
  }
}
