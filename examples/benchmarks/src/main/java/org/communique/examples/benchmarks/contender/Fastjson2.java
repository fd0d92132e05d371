// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import com.alibaba.fastjson2.JSON;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.communique.examples.benchmarks.contender.PlainRecords.Brief;

/** fastjson2 on records. */
final class Fastjson2 implements Library {

  @Override
  public Object read(byte[] json) {
    return JSON.parseObject(json, Brief.class);
  }

  @Override
  public Object read(InputStream json) {
    return JSON.parseObject(json, StandardCharsets.UTF_8, Brief.class);
  }

  @Override
  public byte[] write(Object brief) {
    return JSON.toJSONBytes(brief);
  }

  @Override
  public void write(Object brief, OutputStream out) {
    JSON.writeTo(out, brief);
  }
}
