// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.communique.examples.benchmarks.contender.PlainRecords.Brief;

/** Gson on records. Gson knows only characters, so the bytes pass through a reader or a string. */
final class GsonLibrary implements Library {

  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  @Override
  public Object read(byte[] json) {
    return read(new ByteArrayInputStream(json));
  }

  @Override
  public Object read(InputStream json) {
    return gson.fromJson(new InputStreamReader(json, StandardCharsets.UTF_8), Brief.class);
  }

  @Override
  public byte[] write(Object brief) {
    return gson.toJson(brief).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(Object brief, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    gson.toJson(brief, writer);
    writer.flush();
  }
}
