// Runs the migrations on a throw-away PostgreSQL and writes the jOOQ classes of the schema.
// Skipped while the migrations and this script are what they were when the classes were written.
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import java.security.MessageDigest
import org.flywaydb.core.Flyway
import org.jooq.codegen.GenerationTool
import org.jooq.meta.jaxb.*

def base = project.basedir
def target = new File(project.build.directory, 'generated-sources/jooq')
def stamp = new File(project.build.directory, 'generated-sources/jooq.sha256')
def digest = MessageDigest.getInstance('SHA-256')
def inputs = new File(base, 'src/main/resources/db/migration').listFiles().findAll { it.name.endsWith('.sql') }.sort { it.name }
(inputs + new File(base, 'src/build/generate-jooq.groovy')).each { digest.update(it.name.bytes); digest.update(it.bytes) }
digest.update(project.properties['jooq.version'].bytes)
def hash = digest.digest().encodeHex().toString()
if (stamp.exists() && stamp.text == hash && target.exists()) {
    log.info('jOOQ classes are up to date')
    return
}

target.deleteDir()
def postgres = EmbeddedPostgres.builder().start()
try {
    Flyway.configure()
            .dataSource(postgres.postgresDatabase)
            .locations("filesystem:${base}/src/main/resources/db/migration")
            .schemas('gridbook')
            .load()
            .migrate()
    GenerationTool.generate(new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withUrl(postgres.getJdbcUrl('postgres', 'postgres')))
            .withGenerator(new Generator()
                    .withDatabase(new Database()
                            .withName('org.jooq.meta.postgres.PostgresDatabase')
                            .withInputSchema('gridbook')
                            .withOutputSchemaToDefault(true)
                            .withExcludes('flyway_.*')
                            .withIncludeRoutines(false))
                    .withGenerate(new Generate()
                            .withRecords(true)
                            .withFluentSetters(false)
                            .withJavaTimeTypes(true)
                            .withCommentsOnTables(true)
                            .withIndexes(false)
                            .withKeys(true)
                            .withGlobalObjectReferences(true))
                    .withTarget(new Target()
                            .withPackageName('io.gridbook.store.schema')
                            .withDirectory(target.path))))
} finally {
    postgres.close()
}
stamp.parentFile.mkdirs()
stamp.text = hash
log.info("jOOQ classes written to ${target}")
