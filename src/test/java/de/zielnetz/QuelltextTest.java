package de.zielnetz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules that the compiled classes do not show: what is called how, how long it is, and by which word it is found. */
class QuelltextTest {

    private static final int LAENGSTE_METHODE = 70;
    private static final int MEISTE_KLASSEN = 25;

    /** What an engineer types into a search box to find who does it. */
    private static final Pattern FACHWORT = Pattern.compile(
            "(?i)rate limit|token bucket|csrf|cors|origin|host|rebinding|clickjacking|csp|header|login|logged in|log in|password|basic|oidc"
                    + "|bearer|token|role|authori[sz]|authenticat|access|proxy|tls|address|filter|interceptor|instrumentation"
                    + "|depth|complexity|cost|limit|body|coercion|json|problem|rfc 9457|error|exception|status|cache|etag|http"
                    + "|graphql|request|response|query|document|endpoint|health|setting|valve|order|user");

    private record Typ(String name, String paket, boolean oben, boolean privat, String ersterSatz, Path datei) {}

    private static final List<Typ> TYPEN = new ArrayList<>();
    private static final Map<String, Long> LANGE_METHODEN = new TreeMap<>();
    private static final Map<String, List<String>> EINGEFUEHRTE = new LinkedHashMap<>();

    @BeforeAll
    static void lies() throws IOException {
        List<Path> dateien;
        try (Stream<Path> alle = Files.walk(Path.of("src/main/java"))) {
            dateien = alle.filter(datei -> datei.toString().endsWith(".java"))
                    .filter(datei -> !datei.endsWith("package-info.java"))
                    .toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager ablage = compiler.getStandardFileManager(null, null, null)) {
            JavacTask aufgabe = (JavacTask) compiler.getTask(
                    null, ablage, null, List.of("-proc:none"), null, ablage.getJavaFileObjectsFromPaths(dateien));
            DocTrees baeume = DocTrees.instance(aufgabe);
            for (CompilationUnitTree datei : aufgabe.parse()) {
                EINGEFUEHRTE.put(
                        Path.of(datei.getSourceFile().toUri()).getFileName().toString(),
                        datei.getImports().stream()
                                .filter(einfuhr -> !einfuhr.isStatic())
                                .map(ImportTree::getQualifiedIdentifier)
                                .map(String::valueOf)
                                .toList());
                new Leser(datei, baeume).scan(datei, null);
            }
        }
        assertThat(TYPEN).hasSizeGreaterThan(300);
    }

    /** Two things of one name are mistaken for one another, by readers and by whoever completes an import. */
    @Test
    void kein_Name_steht_zweimal_oben_im_Haus() {
        Map<String, Long> haeufigkeit = TYPEN.stream()
                .filter(Typ::oben)
                .collect(Collectors.groupingBy(Typ::name, TreeMap::new, Collectors.counting()));
        assertThat(haeufigkeit.entrySet()).noneMatch(name -> name.getValue() > 1);
    }

    /** A nested type may be called Art or Zeile where its owner's name stands before it, or nobody else sees it. */
    @Test
    void ein_innerer_Typ_den_andere_ohne_seinen_Besitzer_nennen_heisst_wie_kein_anderer() {
        Map<String, Long> haeufigkeit = TYPEN.stream().collect(Collectors.groupingBy(Typ::name, Collectors.counting()));
        Set<String> mehrdeutige = new TreeSet<>();
        EINGEFUEHRTE.forEach((datei, namen) -> namen.stream()
                .filter(name -> name.matches("de\\.zielnetz[.\\w]*\\.[A-Z]\\w*\\.[A-Z]\\w*"))
                .filter(name -> haeufigkeit.getOrDefault(name.substring(name.lastIndexOf('.') + 1), 0L) > 1)
                .forEach(name -> mehrdeutige.add(datei + " " + name)));
        assertThat(mehrdeutige).isEmpty();
    }

    /** Whoever reads String or Query must not have to look which one it is. */
    @Test
    void kein_Typ_heisst_wie_einer_den_seine_Datei_von_aussen_holt_oder_wie_einer_von_java_lang() {
        Set<String> gleiche = new TreeSet<>();
        for (Typ typ : TYPEN) {
            EINGEFUEHRTE.get(typ.datei().getFileName().toString()).stream()
                    .filter(name -> !name.startsWith("de.zielnetz."))
                    .filter(name -> name.endsWith("." + typ.name()))
                    .forEach(name -> gleiche.add(typ.datei().getFileName() + " " + name));
            if (gibtEs("java.lang." + typ.name())) {
                gleiche.add(typ.datei().getFileName() + " java.lang." + typ.name());
            }
        }
        assertThat(gleiche).isEmpty();
    }

    /** A folder is a table of contents: past this many lines nobody reads it. */
    @Test
    void kein_Paket_hat_mehr_als_fuenfundzwanzig_Dateien() {
        Map<String, Long> dateien = TYPEN.stream()
                .filter(Typ::oben)
                .collect(Collectors.groupingBy(Typ::paket, TreeMap::new, Collectors.counting()));
        assertThat(dateien.entrySet()).noneMatch(paket -> paket.getValue() > MEISTE_KLASSEN);
    }

    /** A method is taken in at one look. */
    @Test
    void keine_Methode_ist_laenger_als_siebzig_Zeilen() {
        assertThat(LANGE_METHODEN).isEmpty();
    }

    /** What guards the way in is technical: who looks for it knows the field's term, not our sentence. */
    @Test
    void der_erste_Satz_am_Eingang_nennt_das_Fachwort() {
        assertThat(TYPEN.stream()
                        .filter(Typ::oben)
                        .filter(typ -> typ.paket().startsWith("de.zielnetz.zugang")
                                || typ.paket().equals("de.zielnetz.graphql.http"))
                        .filter(typ -> !FACHWORT.matcher(typ.ersterSatz()).find())
                        .map(typ -> typ.name() + ": " + typ.ersterSatz()))
                .isEmpty();
    }

    /** A type that does not say what it is for has to be read whole. */
    @Test
    void jeder_Typ_sagt_wozu_er_da_ist() {
        assertThat(TYPEN.stream()
                        .filter(Typ::oben)
                        .filter(typ -> typ.ersterSatz().isBlank())
                        .map(Typ::name))
                .isEmpty();
    }

    private static boolean gibtEs(String klasse) {
        try {
            Class.forName(klasse, false, QuelltextTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static final class Leser extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree datei;
        private final DocTrees baeume;
        private final SourcePositions orte;
        private final LineMap zeilen;
        private final String paket;

        private Leser(CompilationUnitTree datei, DocTrees baeume) {
            this.datei = datei;
            this.baeume = baeume;
            this.orte = baeume.getSourcePositions();
            this.zeilen = datei.getLineMap();
            this.paket = String.valueOf(datei.getPackageName());
        }

        @Override
        public Void visitClass(ClassTree klasse, Void nichts) {
            if (!klasse.getSimpleName().isEmpty()) {
                TreePath weg = getCurrentPath();
                DocCommentTree doku = baeume.getDocCommentTree(weg);
                TYPEN.add(new Typ(
                        klasse.getSimpleName().toString(),
                        paket,
                        weg.getParentPath().getLeaf() == datei,
                        klasse.getModifiers().getFlags().contains(Modifier.PRIVATE),
                        doku == null ? "" : ersterSatz(doku),
                        Path.of(datei.getSourceFile().toUri())));
            }
            return super.visitClass(klasse, nichts);
        }

        /** Records without a sentence of their own tell by their parameters. */
        private static String ersterSatz(DocCommentTree doku) {
            String satz = doku.getFirstSentence().stream().map(String::valueOf).collect(Collectors.joining());
            return satz.isBlank()
                    ? doku.getBlockTags().stream().map(String::valueOf).collect(Collectors.joining(" "))
                    : satz;
        }

        @Override
        public Void visitMethod(MethodTree methode, Void nichts) {
            long laenge = zeilen.getLineNumber(orte.getEndPosition(datei, methode))
                    - zeilen.getLineNumber(orte.getStartPosition(datei, methode))
                    + 1;
            if (laenge > LAENGSTE_METHODE) {
                LANGE_METHODEN.put(
                        "%s.%s"
                                .formatted(
                                        Path.of(datei.getSourceFile().toUri()).getFileName(),
                                        methode.getName().toString().toLowerCase(Locale.ROOT)),
                        laenge);
            }
            return super.visitMethod(methode, nichts);
        }
    }
}
