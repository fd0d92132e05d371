// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the script of the page, with the fingerprints by which a browser recognises them. */
enum Resource {
  STYLE("reading.css"),
  SCRIPT("reading.js");

  private final String text;

  Resource(String file) {
    this.text = read(file);
  }

  String text() {
    return text;
  }

  /** Returns the fingerprint as a Content Security Policy has it: {@code 'sha256-…'}. */
  String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Line ends are made the same everywhere, because a checkout may change them. */
  private static String read(String file) {
    try (InputStream in = Resource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar must contain " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
