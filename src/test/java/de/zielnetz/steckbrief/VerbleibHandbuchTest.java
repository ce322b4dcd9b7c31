package de.zielnetz.steckbrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The handbook's tables of what becomes of a cell and of how sheets are read name what the code has. */
class VerbleibHandbuchTest {

    private static final Path HANDBUCH = Path.of("src/docs/handbuch/einlesen.md");

    @ParameterizedTest
    @EnumSource
    void jeder_Verbleib_einer_Zelle_steht_im_Handbuch(Verbleib verbleib) throws IOException {
        assertThat(Files.readString(HANDBUCH))
                .contains("| `%s` | %s".formatted(verbleib.name(), verbleib.bezeichnung()));
    }

    @ParameterizedTest
    @EnumSource
    void jede_Form_steht_im_Handbuch(Einleseplan.Form form) throws IOException {
        assertThat(Files.readString(HANDBUCH)).contains("| `%s`".formatted(form.name()));
    }
}
