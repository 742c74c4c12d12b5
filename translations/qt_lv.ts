<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Qt’s own texts: the ones a person meets here, in the words of the program. Installed over Qt’s catalogue. -->
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nē</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Jā</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Pārtraukt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Lietot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atiestatīt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Atjaunot noklusējumus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorēt</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nē &amp;visam</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Saglabāt visu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Nesaglabāt</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Jā vis&amp;am</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Labi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Aizvērt</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Aizvērt nesaglabājot</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>At&amp;celt</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Rādīt sīkāku informāciju…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Paslēpt sīkāku informāciju…</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Par Qt</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Par Qt&lt;/h3&gt;&lt;p&gt;Šī lietotne izmanto Qt versiju %1.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atvērt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Aizstājvārds</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Diskdzinis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Rādīt </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” ir aizsargāts pret rakstīšanu.
Vai tomēr dzēst?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vai tiešām dzēst “%1”?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Vietu un grāmatzīmju saraksts</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faila &amp;nosaukums:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Failu mape</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Jauna mape</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Augstāka mape</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Jau&amp;na mape</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mans dators</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Meklēt mapē:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Izveidot jaunu mapi</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 fails</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Failu tips:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Meklēt mapi</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Rādīt s&amp;lēptos failus</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Saglabāt kā</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mape nav atrasta.
Pārbaudiet mapes nosaukumu.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fails nav atrasts.
Pārbaudiet faila nosaukumu.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 jau pastāv.
Vai to aizstāt?</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sānjosla</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Saraksta skats</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalizēts skats</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Izvēlēties</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dzēst</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Pā&amp;rdēvēt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi faili (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Visi faili (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapes</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mapi nevarēja izdzēst.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mape:</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nezināms</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Uz priekšu</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Iet uz priekšu</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Iet atpakaļ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pāriet uz augstāku mapi</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nesen lietotās vietas</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Pāriet uz detalizētu skatu</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Pāriet uz saraksta skatu</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Izveidot jaunu mapi</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Saīsne</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Lielums</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 baiti</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 baiti</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;Nosaukumu “%1” nevar izmantot.&lt;/b&gt;&lt;p&gt;Izvēlieties citu, ar mazāk rakstzīmēm vai bez pieturzīmēm.</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mans dators</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dators</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Nederīgs faila nosaukums</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Izmaiņu datums</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pāra lappuses</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Nepāra lappuses</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Visas lappuses</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opcijas &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opcijas &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drukāt</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>No kreisās uz labo, no augšas uz leju</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>No kreisās uz labo, no lejas uz augšu</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>No labās uz kreiso, no lejas uz augšu</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>No labās uz kreiso, no augšas uz leju</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>No lejas uz augšu, no kreisās uz labo</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>No lejas uz augšu, no labās uz kreiso</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>No augšas uz leju, no kreisās uz labo</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>No augšas uz leju, no labās uz kreiso</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Rakstīt PDF failu</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Opcijas “Lappuses uz loksnes” un “Lappušu kopa” nevar lietot kopā.
Izslēdziet vienu no tām.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 jau pastāv.
Vai to pārrakstīt?</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokāls fails</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Drukāt failā (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Drukāt failā…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automātiski</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Vērtība “No” nevar būt lielāka par vērtību “Līdz”.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ir mape.
Izvēlieties citu faila nosaukumu.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Failā %1 nevar rakstīt.
Izvēlieties citu faila nosaukumu.</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Drukas priekšskatījums</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ietilpināt lapu</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pielāgot platumam</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Tuvināt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Tālināt</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ainava</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrets</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Lapas iestatījumi</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Lapas iestatījumi</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Rādīt visu lappušu pārskatu</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Rādīt vienu lappusi</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Rādīt atvēruma lappuses</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Pirmā lappuse</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Pēdējā lappuse</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Iepriekšējā lappuse</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lappuse</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Eksportēt uz PDF</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>Tips:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nosaukums:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Izvades &amp;fails:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Ī&amp;pašības</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Priekšskatījums</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printeris</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Vieta:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Job Options</source>
        <translation>Darba opcijas</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printera īpašības</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Lappuse</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Kopijas</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Drukas diapazons</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Drukāt visu</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Lappuses no</translation>
    </message>
    <message>
        <source>to</source>
        <translation>līdz</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Atlase</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Izvades iestatījumi</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopijas:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sakārtot</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Apgriezt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcijas</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Krāsu režīms</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Krāsa</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Pelēktoņi</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Divpusējā druka</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Garā mala</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Īsā mala</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Pašreizējā lappuse</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Lappušu kopa:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lappuses</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Divpusējā druka</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgta</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Iesējums gar garo malu</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Iesējums gar īso malu</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Norādiet lappuses vai diapazonus, atdalot ar komatiem. Diapazonu norāda ar diviem skaitļiem un defisi starp tiem. Piemēram, 3,5-7,9 izdrukā 3., 5., 6., 7. un 9. lappusi.</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>apakšējā mala</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>augšējā mala</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>kreisā mala</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>labā mala</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papīrs</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papīra avots:</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Malas</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Pielāgots</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ainava</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrets</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Lappušu izkārtojums</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Platums:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Augstums:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientācija</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Lappušu secība:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Lapas lielums:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Apgriezts portrets</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Apgriezta ainava</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetri (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkti (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Collas (in)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Lappuses uz loksnes:</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Done</source>
        <translation>Pabeigts</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Palīdzība</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tālāk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Pa&amp;beigt</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Tālāk &gt;</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atpakaļ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izgriezt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>A&amp;tcelt atsaukšanu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;elīmēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Atlasīt visu</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izgriezt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>A&amp;tcelt atsaukšanu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;elīmēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Atlasīt visu</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopēt saites a&amp;dresi</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Soli &amp;lejup</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Soli augšup</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Atlasīt &amp;visu</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Kas tas ir?</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Kas tas ir?</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Ievadiet vērtību:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Atcelt atsaukšanu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Atcelt atsaukšanu: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Atsaukt: %1</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Atcelt atsaukšanu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Atcelt atsaukšanu: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Atsaukt: %1</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Labi</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Fatāla kļūda:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Būtiska kļūda:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Rādīt šo ziņojumu arī turpmāk</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Informācija:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Atkļūdošanas ziņojums:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Brīdinājums:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Augša</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Apakša</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Ritināt lejup</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Ritināt šurp</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Ritināt pa kreisi</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Ritināt pa labi</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Ritināt augšup</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lappusi augšup</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Lappusi lejup</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Lappusi pa kreisi</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Lappusi pa labi</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Kreisā mala</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Labā mala</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Patiess</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Aplams</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Atvērt izvēles sarakstu</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Ritināt pa kreisi</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Ritināt pa labi</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Aizvērt cilni</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Atdalīt</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Hide Others</source>
        <translation>Paslēpt pārējos</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Iziet: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Iestatījumi…</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Pakalpojumi</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Paslēpt: %1</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Rādīt visu</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>Cut</source>
        <translation>Izgriezt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopēt</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Ielīmēt</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Iestatīšana</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfigurācija</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcijas</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Par Qt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Iestatījums</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Atlasīt visu</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Iestatījums</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Nesaglabāt</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Ievietot unikoda vadības rakstzīmi</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pa kreisi</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pa labi</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Augšup</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Lejup</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Atpakaļatkāpe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Atstarpe</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Izvēlne</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
</context>
</TS>
