using EtomGen.Tool.Commands;
using EtomGen.Tool.Output;

namespace EtomGen.FrameworkData;

/// <summary>Makes the file of a bundled release: joins its lists, imports them as a user does, and adds what lists do not say.</summary>
internal sealed class ReleaseMaker(BundledRelease release, string evidence)
{
    private const char FactMark = '@';

    /// <summary>The scale of all bundled releases: each file says what of it is known and what is assumed.</summary>
    private static readonly (string Fact, string Value)[] Scale =
    [
        ("assessed-levels", "3"),
        ("coverage-level", "2"),
        ("minimum", "0.1"),
        ("maximum", "5"),
        ("decimals", "1"),
        ("not-submitted", "Not submitted"),
        ("not-submitted-score", "0"),
        ("band", "0.1..4.9 Partially Conformant"), ("band", "5..5 Fully Conformant"),
    ];

    /// <summary>Writes the file into a folder.</summary>
    /// <returns>The file.</returns>
    public async Task<string> MakeAsync(string folder, CancellationToken cancellationToken)
    {
        string work = Directory.CreateTempSubdirectory("framework-data").FullName, file = Path.Combine(folder, $"etom-{release.Number}{release.Extension}");
        try
        {
            string source = Path.Combine(work, "source.csv"), imported = Path.Combine(work, "imported.csv"), made = Path.Combine(work, "made.csv");
            List<ListRow> listed = Joined();
            ListRow.Write(source, [.. listed.Where(row => !IsDeleted(row))]);
            await RunAsync(cancellationToken, "import", "framework", source, "--release", release.Number, release.IsWhole ? "--complete" : "--incomplete", "-o", imported)
                .ConfigureAwait(false);
            ListRow.Write(made, Completed(ListRow.Read(imported), listed));
            if (release.Extension == Path.GetExtension(made))
            {
                File.Copy(made, file, overwrite: true);
            }
            else
            {
                await RunAsync(cancellationToken, "convert", made, "-o", file, "--force").ConfigureAwait(false);
            }

            return file;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>The rows of all lists: what a later list knows more of a process, and, where no list is whole, the processes that only a later list has.</summary>
    private List<ListRow> Joined()
    {
        List<ListRow> rows = ListRow.Read(Path.Combine(evidence, release.Lists[0]));
        foreach (string list in release.Lists.Skip(1))
        {
            ILookup<string, ListRow> known = rows.ToLookup(row => row[ListRow.Id]);
            foreach (ListRow more in ListRow.Read(Path.Combine(evidence, list)))
            {
                foreach (ListRow row in known[more[ListRow.Id]])
                {
                    foreach ((string column, string value) in more)
                    {
                        row.TryAdd(column, value);
                    }
                }

                if (!release.IsWhole && !known.Contains(more[ListRow.Id]))
                {
                    rows.Add(more);
                }
            }
        }

        return rows;
    }

    private static bool IsDeleted(ListRow row) => row[ListRow.Name].EndsWith("(deleted)", StringComparison.OrdinalIgnoreCase);

    /// <summary>The imported file with its notice, provenance and scale, and with evidence and known counts of each process.</summary>
    private List<ListRow> Completed(List<ListRow> imported, List<ListRow> listed)
    {
        ListRow[] facts = [.. imported.Where(row => row[ListRow.Id] is "@release" or "@title")], processes = [.. imported.Where(row => row[ListRow.Id][0] != FactMark)];
        ILookup<string, ListRow> sources = listed.ToLookup(row => row[ListRow.Id]);
        foreach (ListRow process in processes)
        {
            ListRow? source = sources[process[ListRow.Id]].FirstOrDefault();
            process[ListRow.Evidence] = EvidenceOf(source);
            if (source?.Of("children_complete") == "yes")
            {
                process[ListRow.Children] = "complete";
            }
            else if (release.Counts.TryGetValue(process[ListRow.Id], out string? count))
            {
                process[ListRow.Children] = count;
            }
        }

        string provenance = string.Join(' ', new[] { release.Sources }.Concat(release.IsWhole ? Differences(processes, listed) : []).Append(release.Scale));
        return [.. facts, Fact("notice", release.Notice), Fact("provenance", provenance), .. Scale.Select(fact => Fact(fact.Fact, fact.Value)), .. processes];
    }

    private string EvidenceOf(ListRow? source) => source is null ? "public"
        : !release.IsWhole ? source.Of(ListRow.Evidence) is { Length: > 0 } evidence ? evidence : "derived"
        : source.Of("status") switch
        {
            "Preliminary" => "preliminary",
            "Not Fully Developed" => "not fully developed",
            "4" => "unclear",
            _ => "listed",
        };

    /// <summary>What the file has otherwise than the lists.</summary>
    private static IEnumerable<string> Differences(ListRow[] processes, List<ListRow> listed)
    {
        Dictionary<string, ListRow> made = processes.ToDictionary(process => process[ListRow.Id]);
        string[] leftOut = [.. listed.Where(row => !made.ContainsKey(row[ListRow.Id])).Select(row => $"{row[ListRow.Id]} {row[ListRow.Name]}")];
        string[] levels =
        [
            .. from row in listed
               let process = made.GetValueOrDefault(row[ListRow.Id])
               where process is not null && process[ListRow.Level] != row[ListRow.Level]
               select $"{row[ListRow.Id]} from {row[ListRow.Level]} to {process[ListRow.Level]}",
        ];
        string[] incomplete =
        [
            .. processes.Where(process => process.Of(ListRow.Children) != "complete" && process.Of("status") != "deleted").Select(process => process[ListRow.Id]),
        ];
        if (leftOut.Length > 0)
        {
            yield return $"Left out, for want of a parent or of one clear identifier and name: {string.Join("; ", leftOut)}.";
        }

        if (incomplete.Length > 0)
        {
            yield return $"So the lists of children of {string.Join(", ", incomplete)} are incomplete; all others are complete.";
        }

        if (levels.Length > 0)
        {
            yield return $"Levels that contradict the parent's were corrected: {string.Join("; ", levels)}.";
        }
    }

    private static ListRow Fact(string name, string value) => new() { [ListRow.Id] = $"{FactMark}{name}", [ListRow.Name] = value };

    private static async Task RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string target = arguments[Array.IndexOf(arguments, "-o") + 1];
        await EtomCommand.RunAsync(arguments, new ToolConsole(output, error), cancellationToken).ConfigureAwait(false);
        if (!File.Exists(target))
        {
            throw new InvalidOperationException($"etom {string.Join(' ', arguments)} wrote nothing:\n{output}{error}");
        }
    }
}
