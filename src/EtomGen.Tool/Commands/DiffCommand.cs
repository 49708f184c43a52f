using System.CommandLine;
using System.Text.Json;
using EtomGen.Tool.Findings;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Terminal;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom diff</c>: what changed from one release to another, process by process.</summary>
internal sealed class DiffCommand
{
    private const string Description =
        """
        Compare two releases, process by process.

        Processes are told to be the same by what survives renumbering and renaming: unique and original identifiers, then names. What the data do not tell is shown as ambiguous or unlisted, and not guessed. Further releases at hand help to tell.
        """;

    private readonly Argument<string> _from = new("FROM") { Description = "A release, or a framework file." };
    private readonly Argument<string> _to = new("TO") { Description = "The release or file to compare it with." };
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly Option<string[]> _mappings = MappingOption.Create();
    private readonly Option<bool> _all = new("--all") { Description = "Show processes that did not change too, and those that one release only lists." };
    private readonly Option<bool> _json = new("--json") { Description = "Write JSON: every process of either release." };

    public static Command Create(ToolConsole console)
    {
        var options = new DiffCommand();
        var command = new Command("diff", Description) { options._from, options._to, options._frameworks, options._mappings, options._all, options._json };
        command.SetAction((parsed, cancellation) => options.RunAsync(parsed, console, cancellation));
        return command.WithExamples(
            """
            etom diff 12.0 16.0
            etom diff 24.0 etom-25.5.csv --json
            etom diff 12.0 16.0 --mapping moves.csv
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellation)
    {
        string from = parsed.GetRequiredValue(_from), to = parsed.GetRequiredValue(_to);
        string[] named = [.. new[] { from, to }.Where(File.Exists)];
        FrameworkLibrary library = await FrameworkLibrary.LoadAsync([.. parsed.GetRequiredValue(_frameworks), .. named], console, cancellation).ConfigureAwait(false);
        FrameworkCatalog before = await CatalogAsync(from, library, cancellation).ConfigureAwait(false), after = await CatalogAsync(to, library, cancellation).ConfigureAwait(false);
        IReadOnlyList<ReleaseMapping> stated = await MappingOption.ReadAsync(parsed.GetRequiredValue(_mappings), console, cancellation).ConfigureAwait(false);
        var comparison = FrameworkComparison.Between(before, after, stated, library.Catalogs.Where(release => release.Release != before.Release && release.Release != after.Release));
        if (parsed.GetValue(_json))
        {
            console.Document(JsonDocuments.Write(json => Write(json, comparison)));
        }
        else
        {
            bool isAll = parsed.GetValue(_all);
            console.Table(
                ["Change", before.Release.ToString(), "Name", after.Release.ToString(), "Name", "Told by"],
                from change in comparison.Changes
                where isAll || (change.Kinds & ~ChangeKinds.Unlisted) != ChangeKinds.Unchanged
                select (IReadOnlyList<string>)[string.Join(", ", Words(change.Kinds)), Identifier(change.Before), change.Before?.Name ?? "", Identifier(change.After), AfterName(change), Word(change.Evidence)]);
        }

        console.Note($"{before.Release} to {after.Release}: {string.Join(", ", Counts(comparison))}");
        return ExitCode.Fine;
    }

    private static async Task<FrameworkCatalog> CatalogAsync(string named, FrameworkLibrary library, CancellationToken cancellation) => File.Exists(named)
        ? ((await FrameworkFileReader.ReadAsync(named, cancellation).ConfigureAwait(false)).Definition ?? throw ToolException.CannotRead(named, "it defines no release")).ToCatalog(cancellation)
        : library.Get(named).ToCatalog(cancellation);

    /// <summary>How many processes changed in which way; one that changed in several counts for each.</summary>
    private static IEnumerable<string> Counts(FrameworkComparison comparison) =>
        from kind in Enum.GetValues<ChangeKinds>()
        let count = comparison.Changes.Count(change => kind == ChangeKinds.Unchanged ? change.Kinds == kind : change.Is(kind))
        where count > 0
        select $"{count} {Word(kind)}";

    private static void Write(Utf8JsonWriter json, FrameworkComparison comparison)
    {
        json.WriteString("from", comparison.From.Release.ToString());
        json.WriteString("to", comparison.To.Release.ToString());
        json.WriteStartArray("changes");
        foreach (ProcessChange change in comparison.Changes)
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (string word in Words(change.Kinds))
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
            Write(json, "before", change.Before);
            Write(json, "after", change.After);
            json.WriteString("evidence", Word(change.Evidence));
            json.WriteString("confidence", Word(change.Confidence));
            json.WriteStartArray("candidates");
            foreach (FrameworkProcess candidate in change.Candidates)
            {
                json.WriteStringValue(candidate.Identifier.Value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string property, FrameworkProcess? process)
    {
        if (process is null)
        {
            json.WriteNull(property);
            return;
        }

        json.WriteStartObject(property);
        json.WriteString("identifier", process.Identifier.Value);
        json.WriteString("name", process.Name);
        json.WriteNumber("level", process.Level);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Words(ChangeKinds kinds) => kinds == ChangeKinds.Unchanged
        ? [Word(kinds)]
        : Enum.GetValues<ChangeKinds>().Where(kind => kind != ChangeKinds.Unchanged && kinds.HasFlag(kind)).Select(Word);

    private static string Identifier(FrameworkProcess? process) => process?.Identifier.Value ?? "";

    /// <summary>The name, or what the process may be where the data do not tell.</summary>
    private static string AfterName(ProcessChange change) => change.After?.Name
        ?? (change.Candidates.Count == 0 ? "" : $"perhaps {string.Join(" or ", change.Candidates.Select(candidate => candidate.ToString()))}");

    /// <summary>The name of an enumeration's member as words: <c>identifier reused</c>.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : " ")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
