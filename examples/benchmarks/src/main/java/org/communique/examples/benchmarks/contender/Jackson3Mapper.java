// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3 that reads into one type. */
record Jackson3Mapper(JsonMapper mapper, Class<?> type) implements Library {

  @Override
  public Object read(byte[] json) throws IOException {
    return mapper.readValue(json, type);
  }

  @Override
  public Object read(InputStream json) throws IOException {
    return mapper.readValue(json, type);
  }

  @Override
  public byte[] write(Object brief) throws IOException {
    return mapper.writeValueAsBytes(brief);
  }

  @Override
  public void write(Object brief, OutputStream out) throws IOException {
    mapper.writeValue(out, brief);
  }
}
