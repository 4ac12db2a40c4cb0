import { defineComponent, h, onMounted, onUnmounted, ref } from 'vue';

interface Story {
  readonly title: string;
  readonly done: number;
  readonly all: number;
  readonly what: string;
  readonly percent: string;
}

const STORIES: Readonly<Record<string, Story>> = {
  '': { title: 'Giếng làng cạn nước', done: 12, all: 15, what: 'giếng', percent: '85' },
  bom: { title: 'Máy bơm về xã', done: 18, all: 24, what: 'máy bơm', percent: '70' },
};

/** The whole site at one of its addresses. */
export const App = defineComponent({
  props: { path: { type: String, required: true } },
  setup(props) {
    const at = ref(props.path);
    const counted = ref(0);
    const go = () => {
      at.value = location.pathname.split('/').at(-1) ?? '';
    };
    const count = () => {
      counted.value += 1;
    };
    onMounted(() => {
      addEventListener('popstate', go);
      addEventListener('counted', count);
      dispatchEvent(new Event('alive'));
    });
    onUnmounted(() => {
      removeEventListener('popstate', go);
      removeEventListener('counted', count);
    });
    const follow = (to: string) => (event: Event) => {
      event.preventDefault();
      history.pushState({}, '', to);
      go();
    };
    const link = (to: string, text: string) => h('a', { href: to, onClick: follow(to) }, text);
    return () => {
      const story = STORIES[at.value];
      if (story === undefined) return h('p', 'Không có trang này.');
      const { title, done, all, what, percent } = story;
      return [
        h('nav', [link('./', 'Giếng'), ' ', link('bom', 'Máy bơm')]),
        h('main', [
          h('article', { key: at.value }, [
            h('h1', title),
            h('p', { id: 'lead' }, [
              'Xã đã kiểm tra ',
              h('b', done + counted.value),
              `/${all} ${what}, đạt `,
              h('strong', `${percent}%`),
              ', trước mùa khô.',
            ]),
            h('p', 'Mưa rơi 9/12 ngày, đất ngấm hết.'),
          ]),
        ]),
      ];
    };
  },
});
