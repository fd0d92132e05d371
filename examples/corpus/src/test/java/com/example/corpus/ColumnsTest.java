// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The files with the columns are those of the library's schema. */
class ColumnsTest {

  private static final Path FOLDER = Path.of("src/main/resources/com/example/corpus");

  @Test
  void theFileForDuckDbHasAllMembersOfTheForm() throws IOException {
    Golden.assertHolds(FOLDER.resolve("duckdb-columns.txt"), Columns.DUCKDB.text());
  }

  @Test
  void theFileForSparkHasAllMembersOfTheForm() throws IOException {
    Golden.assertHolds(FOLDER.resolve("spark-columns.txt"), Columns.SPARK.text());
  }
}
