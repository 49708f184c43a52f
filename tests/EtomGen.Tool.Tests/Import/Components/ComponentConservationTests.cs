using System.Globalization;
using System.Text;
using CsCheck;
using EtomGen.Tool.Import.Components;

namespace EtomGen.Tool.Tests.Import.Components;

/// <summary>For every entry of a component specification, exactly one of: a process, or a finding that says why there is none.</summary>
public class ComponentConservationTests
{
    private const int Files = 3_000;
    private const int MaxEntries = 8;

    private static readonly FrameworkProcess[] Processes = [.. Etom.V12.Catalog.Instance.Processes.Where(process => !process.IsDeleted)];

    /// <summary>Forms of identifier {0}, name with underscores {1}, and name with spaces {2} that are read.</summary>
    private static readonly string[] Read =
    [
        "{0}|{1}|v12.0", "{0}|{1}|v12", "{0}|{1}|12.0", "{0}|{1}|V12.0.1", "{0}|{2}|v12.0", " {0} | {2} | v12.0 ", "{0}-{1}-v12.0", "{0} - {2} - 12",
    ];

    private static readonly string[] Refused =
        ["{0} {2}", "{0}|{1}", "{0}|{1}|", "|{1}|v12.0", "{0}||v12.0", "{0}.x|{1}|v12.0", "{0}|{1}|v12.0|x", "{0}|{1}|v11.0", "{0}|{1}|latest", "", "9.{0}|{1}|v12.0"];

    private static readonly Gen<(FrameworkProcess Process, string Form, bool IsRead, bool IsQuoted)> Entry =
        from process in Gen.OneOf(Processes)
        from isRead in Gen.Bool
        from form in Gen.OneOf(Read)
        from refused in Gen.OneOf(Refused)
        from isQuoted in Gen.Bool
        select (process, isRead ? form : refused, isRead, isQuoted);

    [Fact]
    public void Every_entry_is_mapped_or_left_out_with_a_finding()
    {
        Gen<(FrameworkProcess Process, string Form, bool IsRead, bool IsQuoted)[]> file = Entry.Array[0, MaxEntries];
        var chance = new PCG(1);
        for (int i = 0; i < Files; i++)
        {
            (FrameworkProcess Process, string Form, bool IsRead, bool IsQuoted)[] drawn = [.. file.Generate(chance, null!, out _).DistinctBy(entry => entry.Process)];
            var yaml = new StringBuilder("spec:\n  componentMetadata:\n    eTOMs:\n");
            foreach ((FrameworkProcess process, string form, bool _, bool isQuoted) in drawn)
            {
                string text = string.Format(CultureInfo.InvariantCulture, form, process.Identifier, process.Name.Replace(' ', '_'), process.Name);

                // Text that a plain scalar cannot be, or that goes on in the next line, is quoted.
                yaml.Append(
                    isQuoted || text.Trim() != text || text.Length == 0 || text[0] == '|'
                        ? $"      - \"{(isQuoted ? text.Replace(" ", "\n", StringComparison.Ordinal) : text)}\"\n"
                        : $"      - {text}\n");
            }

            ComponentSpecification component = ComponentFile.Read("c.yaml", Encoding.UTF8.GetBytes(yaml.ToString()), CancellationToken.None);
            var check = new ComponentCheck("c.yaml", component, [Etom.V12.Catalog.Instance]);
            IReadOnlyList<CheckedEntry> entries = check.Run();

            Assert.Equal(drawn.Length, entries.Count);
            for (int j = 0; j < drawn.Length; j++)
            {
                CheckedEntry entry = entries[j];
                bool isRight = drawn[j].IsRead ? entry.Process == drawn[j].Process && entry.LeftOut is null : entry.Process is null && check.Findings.Contains(entry.LeftOut);
                Assert.True(isRight, $"File {i}, entry {j}, '{entry.Entry.Text}': {entry.Process} {entry.LeftOut}\n{yaml}");
            }
        }
    }
}
