import type { Figure } from '../../../shared/domain/figure.ts'
import type { AreaWages, Percentiles, Profile, Wages } from '../../../shared/domain/profile.ts'
import { percentileKeys } from '../../../shared/domain/profile.ts'
import { inCell, inWords } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import type { Settings } from '../../../shared/settings.ts'
import { WageRangeChart } from '../../charts/wage-range-chart.tsx'
import { useChangeSettings, useSettings } from '../../settings.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FigureText } from '../../ui/figure-text.tsx'
import { DataTable } from './data-table.tsx'
import { MeasuredFor } from './measured-for.tsx'
import styles from './profile.module.css'
import { Section } from './section.tsx'
import { Sentence } from './sentence.tsx'

type PayForm = Settings['payForm']
const words = messages.profile.wages
const forms: readonly PayForm[] = ['annual', 'hourly']

/** The form that pay is shown in: as the person chose, unless the job's pay is published in one form only. */
export function payFormOf(wages: Wages, chosen: PayForm): PayForm {
  return wages.form === 'both' ? chosen : wages.form
}

const known = (pay: Percentiles): boolean => percentileKeys.some((key) => pay[key].value !== null)

/** Whether an area has the median by the hour and no other point. */
const hasMedianOnly = (wages: Wages): boolean =>
  wages.areas.some(({ hourly }) => hourly.median.value !== null && hourly.p10.value === null)

export function WagesSection({ profile }: { readonly profile: Profile }) {
  const { wages, title } = profile
  const { payForm } = useSettings()
  const form = payFormOf(wages, payForm)
  const [first] = wages.areas
  const measured = wages.areas.find((area) => known(area[form]))
  if (!first || !wages.areas.some(({ annual, hourly }) => known(annual) || known(hourly))) {
    const why = first?.annual.median.absent
    return (
      <Section id="wages">
        <p>
          {words.none} {why && messages.absenceWhy[why]}
        </p>
        {profile.family.code === MILITARY && <p>{messages.sheet.militaryPay}</p>}
      </Section>
    )
  }
  return (
    <Section id="wages">
      <Lead median={first[form].median} area={first.area.name} />
      {wages.form === 'both' ? (
        <FormSwitch form={form} />
      ) : (
        <p className={styles.note}>{words.formOnly[wages.form]}</p>
      )}
      <WageRangeChart
        rows={wages.areas.map((one) => ({
          name: one.area.name,
          side: one.area.code === profile.nation.code ? 'nation' : 'here',
          pay: one[form],
        }))}
      />
      <p className={styles.note}>{words.howToRead}</p>
      <PayTable wages={wages} form={form} title={title} />
      {measured && <MeasuredFor figure={measured[form].median} title={title} />}
      {form === 'hourly' && hasMedianOnly(wages) && (
        <p className={styles.note}>{words.hourlyStates}</p>
      )}
      <p className={styles.note}>{words.notCounted}</p>
      <Disclosure label={words.seeMore}>
        <AllPay wages={wages} title={title} />
      </Disclosure>
    </Section>
  )
}

/** Major group of the SOC whose jobs the wage survey does not cover. */
const MILITARY = '55'

function Lead({ median, area }: { readonly median: Figure; readonly area: string }) {
  return (
    <p className={styles.lead}>
      <Sentence
        text={median.value === null ? words.noMedian(area) : words.lead(area)}
        parts={{
          median: (
            <FigureText figure={median} what={words.what(messages.percentile.median, area)} />
          ),
        }}
      />{' '}
      {median.value !== null && <span className={styles.under}>{median.release}</span>}
    </p>
  )
}

function FormSwitch({ form }: { readonly form: PayForm }) {
  const change = useChangeSettings()
  const announce = useAnnounce()
  return (
    <fieldset className={styles.switch}>
      <legend>{words.form}</legend>
      {forms.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="pay-form"
            checked={form === one}
            onChange={() => {
              change.mutate({ payForm: one })
              announce(words.formChanged[one])
            }}
          />
          {words[one]}
        </label>
      ))}
    </fieldset>
  )
}

interface PayTableProps {
  readonly wages: Wages
  readonly form: PayForm
  readonly title: string
}

function PayTable({ wages, form, title }: PayTableProps) {
  return (
    <DataTable
      caption={words.caption[form](title)}
      corner={words.point}
      columns={wages.areas.map(({ area }) => ({ key: area.code, title: area.name }))}
      rows={percentileKeys.map((key) => ({
        key,
        title: messages.percentile[key],
        note: messages.percentileMeaning[key],
        cells: wages.areas.map((one) => (
          <FigureText
            key={one.area.code}
            figure={one[form][key]}
            what={words.what(messages.percentile[key], one.area.name)}
          >
            {inCell(one[form][key], messages)}
          </FigureText>
        )),
      }))}
    />
  )
}

/** Every published figure, by the year and by the hour, with the number of people. */
function AllPay({ wages, title }: { readonly wages: Wages; readonly title: string }) {
  const columns = wages.areas.flatMap((one) =>
    forms.map((form) => ({ key: `${one.area.code} ${form}`, one, form })),
  )
  const employment = ({ employment: figure, area }: AreaWages) => (
    <FigureText figure={figure} what={words.what(words.employment, area.name)}>
      {inWords(figure, messages)}
    </FigureText>
  )
  return (
    <div className={styles.stack}>
      <DataTable
        caption={words.allCaption(title)}
        corner={words.point}
        columns={columns.map(({ key, one, form }) => ({
          key,
          title: one.area.name,
          notes: [words.by[form]],
        }))}
        rows={percentileKeys.map((point) => ({
          key: point,
          title: messages.percentile[point],
          cells: columns.map(({ key, one, form }) => (
            <FigureText
              key={key}
              figure={one[form][point]}
              what={words.what(messages.percentile[point], one.area.name)}
            >
              {inCell(one[form][point], messages)}
            </FigureText>
          )),
        }))}
      />
      <ul>
        {wages.areas.map((one) => (
          <li key={one.area.code}>
            <Sentence text={words.counted(one.area.name)} parts={{ people: employment(one) }} />
          </li>
        ))}
      </ul>
    </div>
  )
}
